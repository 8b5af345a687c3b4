// The pace of the pointer in Firefox: describe-pointer.ts.
import { describePointer } from './describe-pointer.ts';

describePointer('firefox');
